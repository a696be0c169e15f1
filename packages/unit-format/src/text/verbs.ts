// What a learner can be seen or heard doing, after the lists that go with Bloom's revised taxonomy (Anderson and
// Krathwohl 2001), and the verbs that those lists warn of.

const ENGLISH = `
add adapt adjust align analyze analyse annotate answer apply argue arrange assemble assess balance blend build calculate
categorize choose circle cite clarify classify collect combine communicate compare compile complete compose compute
conclude conduct conjugate construct contrast control convert convince convey copy correct count create critique
criticize debate decide decode deduce defend define demonstrate depict derive describe design detect determine develop
diagnose diagram differentiate discriminate discuss display dissect distinguish divide draft dramatize draw edit
employ estimate evaluate examine execute expand experiment explain express extrapolate factor find fix formulate
generalize generate give graph group highlight hypothesize identify illustrate implement improve indicate infer
inspect install integrate interpret interview introduce invent investigate join judge justify label list locate make
manage manipulate map mark match measure memorize mix model modify move multiply name narrate negotiate note observe
operate order organize outline paint paraphrase partition perform plan play plot point practise practice predict
prepare present produce program pronounce propose prove question quote rank rate reach read rearrange recall recite
recognize recommend reconstruct record reduce reflect regroup relate remember repair repeat rephrase replace report
represent reproduce research respond restate retell reverse review revise rewrite role-play round run say schedule
select sequence set shade show simplify simulate sing sketch solve sort speak spell state subtract suggest summarize
support survey take talk teach tell test throw trace track transform translate turn underline use validate verify
visualize weigh work write
`;

const SPANISH = `
analizar anotar aplicar argumentar armar asociar calcular cantar citar clasificar colocar combinar comparar completar
componer comprobar comunicar concluir conjugar construir contar contestar contrastar convertir corregir crear criticar
debatir decidir decir deducir defender definir demostrar describir descomponer detectar determinar dibujar diferenciar
discutir diseñar distinguir dividir dramatizar elaborar elegir ejecutar encontrar ensayar enumerar escribir escuchar
esbozar establecer estimar evaluar examinar explicar exponer expresar formular generar graficar hacer hallar identificar
ilustrar indicar inferir inventar investigar interpretar jugar justificar juzgar leer localizar manipular marcar medir
memorizar mezclar modelar modificar mostrar multiplicar narrar nombrar observar operar ordenar organizar parafrasear
planear planificar preparar preguntar presentar probar producir programar pronunciar proponer reconocer recitar recordar
reducir redondear reescribir relacionar relatar reparar representar resolver responder restar resumir revisar
seleccionar señalar separar simplificar simular sumar subrayar traducir transformar trazar usar utilizar verificar
`;

const wordsIn = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/** Verbs whose doing can be seen or heard, in English and in Spanish. */
export const MEASURABLE: ReadonlySet<string> = new Set([...wordsIn(ENGLISH), ...wordsIn(SPANISH)]);

/** Verbs that say what goes on inside a learner, or what a teacher does. */
export const VAGUE: ReadonlySet<string> = new Set(
  wordsIn(`
  appreciate aware believe cover enjoy explore familiar feel grasp internalize know knowledge learn like master realize
  see study think understand understanding
  apreciar aprender comprender comprendo conocer conozco creer dominar entender entiendo estudiar explorar interiorizar
  pensar saber sé valorar
`),
);
