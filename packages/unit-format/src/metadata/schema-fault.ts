/** One fault that a JSON Schema validator found: what Ajv calls an error object, with `verbose` and `allErrors`. */
export interface SchemaFault {
  readonly keyword: string;
  /** A JSON Pointer into the data. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: { readonly [name: string]: unknown };
  /** The value of the keyword. */
  readonly schema?: unknown;
  /** The schema that the keyword is in. */
  readonly parentSchema?: object | undefined;
  readonly message?: string | undefined;
}

/**
 * The faults that someone would mend: of `anyOf` and `oneOf` those of the form that was most probably meant, and not the
 * ones that only say that something inside failed.
 */
export function tellingFaults(faults: readonly SchemaFault[]): readonly SchemaFault[] {
  const choices = faults.filter(({ keyword, params }) => isChoice(keyword) && !params.passingSchemas);
  // Outer choices stand after the inner ones, and what they leave out is out for good.
  let kept = faults.filter(({ keyword }) => keyword !== 'if' || faults.length === 1);
  for (const choice of choices) {
    const branches = branchesOf(choice, kept);
    const [meant] = [...branches].sort((a, b) => weightOf(a, choice) - weightOf(b, choice));
    if (meant === undefined) continue;
    const dropped = new Set([choice, ...branches.filter((branch) => branch !== meant).flat()]);
    kept = kept.filter((fault) => !dropped.has(fault));
  }
  return kept;
}

function isChoice(keyword: string): boolean {
  return keyword === 'anyOf' || keyword === 'oneOf';
}

function branchesOf(
  choice: SchemaFault,
  faults: readonly SchemaFault[],
): readonly (readonly SchemaFault[])[] {
  const forms = Array.isArray(choice.schema) ? (choice.schema as { $ref?: string }[]) : [];
  return forms
    .map((form, at) => {
      const prefix = `${form.$ref ?? `${choice.schemaPath}/${at}`}/`;
      return faults.filter(
        ({ schemaPath, instancePath }) =>
          schemaPath.startsWith(prefix) && instancePath.startsWith(choice.instancePath),
      );
    })
    .filter((branch) => branch.length > 0);
}

// A form of another kind was not meant; among the others, the one with the fewest faults.
function weightOf(branch: readonly SchemaFault[], { instancePath }: SchemaFault): number {
  const isOtherKind = branch.some(
    (fault) => fault.instancePath === instancePath && ['type', 'const', 'enum'].includes(fault.keyword),
  );
  return branch.length + (isOtherKind ? 1_000 : 0);
}
