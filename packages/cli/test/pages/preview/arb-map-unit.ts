import { resolveUnit, type Unit } from '@openmastery/core';
import fc from 'fast-check';

interface Recipe {
  readonly title: string;
  readonly tier: 'must' | 'should' | 'aspire' | null;
  readonly after: readonly number[];
  readonly order: 'linear' | 'any' | null;
  readonly require: boolean;
  readonly inside: readonly Recipe[] | null;
}

const words = [
  'I',
  'can',
  'add',
  'fractions',
  'and',
  'explain',
  'Donaudampfschifffahrtsgesellschaft',
  'über',
  '比较分数',
  'WWWW',
  '—',
];
const arbTitle = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 16 })
  .map((all) => all.join(' '));

const { entry } = fc.letrec<{ entry: Recipe }>((tie) => ({
  entry: fc.record({
    title: arbTitle,
    tier: fc.constantFrom('must', 'should', 'aspire', null, null, null),
    after: fc.array(fc.nat({ max: 59 }), { maxLength: 3 }),
    order: fc.constantFrom('linear', 'any', null),
    require: fc.boolean(),
    inside: fc.option(fc.array(tie('entry'), { minLength: 1, maxLength: 9 }), { freq: 3, nil: null }),
  }) as fc.Arbitrary<Recipe>,
}));

/** Units of up to 60 skills in sets in sets, with prerequisites across them and titles of any length. */
export const arbMapUnit: fc.Arbitrary<Unit> = fc
  .record({
    entries: fc.array(entry, { minLength: 1, maxLength: 60 }),
    order: fc.constantFrom('linear' as const, 'any' as const),
  })
  .map(({ entries, order }) => {
    const ids: string[] = [];
    let skills = 0;
    const write = (recipes: readonly Recipe[], around: 'linear' | 'any'): object[] =>
      recipes.flatMap((recipe) => {
        if (skills >= 60) return [];
        const after = [...new Set(recipe.after.flatMap((at) => ids[at] ?? []))];
        const said = { title: recipe.title, after, ...(recipe.tier === null ? {} : { tier: recipe.tier }) };
        if (recipe.inside === null) {
          skills += 1;
          const id = `k${skills}`;
          ids.push(id);
          return [{ id, ...said }];
        }
        const own = recipe.order ?? around;
        const inside = write(recipe.inside, own);
        if (inside.length === 0) return [];
        const id = `s${ids.length}`;
        ids.push(id);
        return [
          {
            id,
            ...said,
            order: own,
            skills: inside,
            ...(own === 'any' && recipe.require ? { require: 1 } : {}),
          },
        ];
      });
    return resolveUnit({
      openmastery: 'unit/1',
      id: 'u',
      title: 'U',
      order,
      skills: write(entries, order) as never,
    }).unit;
  });
