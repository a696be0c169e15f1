// What the school teaches: ten courses of four units each, in the school's own words. A line is a skill: its id, and what
// a learner can do; `*` before it is an `aspire`, `+` a `should` skill, and `--` begins a set of which some are enough.

export const COURSES = [
  course('maths-6', 'Mathematics 6', 6, 'points', {
    'Ratios and rates': `
      ratio-language: describe a relationship between two amounts as a ratio
      equal-ratios: complete a table of equal ratios
      unit-rates: calculate a unit rate
      percents: calculate a percent of an amount
      convert-units: convert measures with a ratio
      rate-problems: solve problems about rates`,
    'Fractions and decimals': `
      divide-fractions: divide a fraction by a fraction
      long-division: divide numbers of several digits
      decimal-operations: calculate with decimals to thousandths
      common-factors: find the greatest common factor
      common-multiples: find the least common multiple
      fraction-problems: solve problems with fractions and decimals`,
    'Expressions and equations': `
      exponents: write and evaluate powers
      translate: translate words into an expression
      equivalent-forms: identify expressions that are equal
      one-step: solve equations with one step
      inequalities: write and graph an inequality
      dependent: write an equation for two amounts that change together`,
    'Area and data': `
      area-triangle: find the area of a triangle
      area-shapes: find the area of a shape by cutting it up
      volume-prism: find the volume of a prism with fractions as edges
      nets: draw a net and use it to find a surface
      centre: calculate mean and median
      displays: draw a dot plot and a box plot
      compare-data: compare two groups by centre and spread`,
  }),
  course('maths-7', 'Mathematics 7', 7, 'points', {
    Proportions: `
      test-proportion: decide whether two amounts are proportional
      constant: find the constant of proportionality
      proportion-graph: explain a point on a proportional graph
      scale-drawings: calculate lengths from a scale drawing
      percent-change: calculate percent increase and decrease
      interest: calculate simple interest`,
    'Rational numbers': `
      add-signed: add signed numbers on a number line
      subtract-signed: subtract signed numbers
      multiply-signed: multiply signed numbers and explain the sign
      divide-signed: divide signed numbers
      repeating: convert a fraction to a decimal and say whether it repeats
      signed-problems: solve problems with signed numbers`,
    'Linear equations': `
      combine-terms: combine like terms
      distribute: factor and expand linear expressions
      two-step: solve equations with two steps
      two-step-inequality: solve and graph an inequality
      model-situation: write an equation for a situation`,
    'Chance and samples': `
      probability-scale: estimate a probability on a scale
      frequency: compare relative frequency and probability
      compound: list the outcomes of a compound event
      simulate: design a simulation
      sample-kinds: identify a sample that is representative
      infer: estimate an amount from a sample`,
  }),
  course('maths-8', 'Mathematics 8', 8, 'points', {
    'Powers and roots': `
      power-rules: apply the rules of powers
      negative-powers: evaluate powers with negative exponents
      scientific: write numbers in scientific notation
      roots: evaluate square and cube roots
      irrational: estimate irrational numbers on a number line`,
    'Lines and functions': `
      slope: calculate the slope of a line
      intercepts: graph a line from its equation
      from-two-points: write the equation of a line through two points
      function-or-not: decide whether a relation is a function
      compare-functions: compare two functions given in different ways
      sketch: sketch a graph that fits a story`,
    'Systems of equations': `
      many-solutions: predict how many solutions an equation has
      by-graph: solve a system by its graph
      by-substitution: solve a system by substitution
      by-elimination: solve a system by elimination
      system-problems: solve problems with two unknowns`,
    'Shapes in the plane': `
      transform: describe a transformation with coordinates
      congruent: show that two shapes are congruent
      similar: show that two shapes are similar
      angles: find angles between parallel lines
      pythagoras: apply the theorem of Pythagoras
      distance: find the distance of two points
      round-solids: find the volume of cones and spheres`,
  }),
  course('science-6', 'Science 6', 6, 'criteria', {
    'Energy on the move': `
      kinetic: compare the kinetic energy of two objects
      potential: explain how potential energy is stored
      transfer: diagram how energy is transferred
      insulate: design a container that keeps heat
      temperature: measure how materials warm up`,
    'Weather and water': `
      water-cycle: model the water cycle
      air-masses: predict weather from air masses
      uneven-heating: explain why winds blow
      climate-data: analyze data on climate
      forecast: present a forecast from measurements`,
    'Cells and bodies': `
      cell-parts: identify the parts of a cell
      cell-jobs: explain what parts of a cell do
      systems: describe how systems of the body work together
      signals: explain how a signal becomes a response
      microscope: record what a microscope shows`,
    'Growing up': `
      behaviour: argue that a behaviour helps an animal to reproduce
      structures: explain how a flower attracts pollinators
      growth-factors: investigate what makes plants grow
      local-conditions: compare growth under two conditions
      life-cycles: compare two life cycles`,
  }),
  course('science-7', 'Science 7', 7, 'criteria', {
    'Matter changes': `
      particles: model particles in the three states
      molecules: model simple molecules
      reaction-or-not: identify a chemical reaction from its evidence
      conserve: show that mass stays the same
      hot-cold-packs: design a pack that gets warm or cold
      synthetic: evaluate where a material comes from`,
    Ecosystems: `
      resources: analyze how resources limit a population
      interactions: classify interactions between species
      food-web: model matter and energy in a food web
      disturbance: predict what a change does to an ecosystem
      biodiversity: evaluate a plan that protects species`,
    'The shape of the Earth': `
      rock-cycle: model how rocks form and change
      plates: explain evidence that plates move
      surface-change: explain changes of the surface at different scales
      hazards: analyze data to predict a natural hazard
      uneven-resources: explain why resources are where they are`,
    'Photosynthesis and food': `
      photosynthesis: explain the role of photosynthesis
      rearrange: model how food is rearranged in a body
      respiration: compare respiration and photosynthesis
      starch-test: carry out a test for starch
      balanced: evaluate a diet with data`,
  }),
  course('science-8', 'Science 8', 8, 'criteria', {
    'Forces and motion': `
      newton-three: apply the third law of Newton to a collision
      balanced-forces: predict motion from forces
      fields: investigate a magnetic field
      gravity: argue from data that gravity depends on mass
      graphs-of-motion: interpret a graph of motion`,
    Waves: `
      wave-parts: describe a wave by its amplitude and length
      reflect: model how waves are reflected and absorbed
      digital: explain why digital signals are reliable
      sound-test: measure how materials muffle sound`,
    'Space and time': `
      moon-phases: model the phases of the Moon
      seasons: explain the seasons
      orbits: describe the role of gravity in orbits
      scale-of-space: compare sizes and distances in the solar system
      rock-layers: order rock layers by age`,
    'Genes and change': `
      mutation: explain what a change of a gene may do
      inherit: predict traits with a Punnett square
      fossils: analyze patterns in fossils
      selection: explain how a trait becomes more common
      embryos: compare embryos of different species
      choose-traits: evaluate how people choose traits`,
  }),
  course('english-6', 'English 6', 6, 'levels', {
    'Short stories': `
      cite: cite the words that support what I say
      theme: explain the theme of a story
      plot: describe how a character responds to change
      viewpoint: explain how an author develops a point of view
      narrative: write a scene with dialogue`,
    'Reading for facts': `
      central-idea: summarize a text without my opinion
      text-structure: explain how a section fits into a text
      author-purpose: identify the purpose of an author
      claims: evaluate a claim and its evidence
      compare-accounts: compare two accounts of one event
      report: write a report with sources`,
    Poems: `
      figurative: explain figurative language
      sound: explain what rhyme and rhythm do in a poem
      recite: recite a poem
      write-poem: write a poem with an image that lasts`,
    'Taking a stand': `
      thesis: write a claim that can be argued
      support: support a claim with reasons
      counter: answer a counterclaim
      conventions: edit a text for commas and pronouns
      speech: present an argument to the class`,
  }),
  course('spanish-7', 'Spanish 7', 7, 'talk', {
    'My friends and I': `
      greet: greet someone and say goodbye
      introduce: introduce a friend
      describe: describe a person in five sentences
      ask-name: ask for a name, an age and a number`,
    'At school': `
      timetable: describe my timetable
      tell-time: tell the time
      likes-subjects: explain which subjects I like
      classroom: write a list of what I need in class
      directions: give directions in the building`,
    'Food and markets': `
      order-meal: order a meal
      prices: ask for a price and compare it
      recipe: explain a recipe in six steps
      allergies: explain what I cannot eat`,
    'Where we live': `
      house: describe a house
      town: describe a town and what it lacks
      weather-talk: describe the weather
      weekend: tell what I did at the weekend
      plans: present plans for the summer`,
  }),
  course('civics-8', 'Civics 8', 8, 'tiers', {
    'How a town decides': `
      levels: explain what the town, the state and the country decide
      council: explain how a council is elected
      + petition: compare three ways to be heard
      budget: identify the three largest parts of a budget
      + news: compare a claim with two sources
      * address: present a speech in front of the council`,
    'The constitution': `
      powers: explain how powers are separated
      checks: identify a check of one branch on another
      amendments: explain how the constitution is amended
      + federalism: compare the powers of the states and the country
      * debate: argue one side of a debate of the founders`,
    'Rights and courts': `
      bill-of-rights: identify the right in a case
      due-process: explain due process
      -- cases
      speech-case: analyze a case about speech
      search-case: analyze a case about a search
      school-case: analyze a case about a school
      press-case: analyze a case about the press
      --
      + jury: explain how a jury is chosen`,
    'Elections and media': `
      voting: explain how votes become seats
      parties: compare the programs of two parties
      polls: interpret a poll and its error
      + ads: analyze how an advertisement persuades
      * campaign: design a campaign for a local issue`,
  }),
  course('computing-6', 'Computing 6', 6, 'passFail', {
    'First programs': `
      values: use numbers, text and variables in a program
      branches: write a program that decides
      loops: write a program that repeats
      -- projects
      quiz: build a quiz that keeps score
      turtle: draw a picture from a rule
      diary: write a diary that lasts
      --
      * review: review the program of a classmate`,
    'Data and lists': `
      lists: use a list in a program
      search: write a search through a list
      tables: read a table from a file
      + charts: draw a chart from a table
      * sort: compare two ways to sort`,
    'The web': `
      pages: build a page with headings and links
      styles: apply styles to a page
      forms-web: build a form
      + accessible: test a page with a screen reader
      * script: write a script that changes a page`,
    'Networks and safety': `
      packets: explain how a message travels
      passwords: evaluate the strength of a password
      phishing: identify a message that wants to trick me
      + encrypt: write and read a message in a cipher
      * footprint: analyze what a site knows about me`,
  }),
];

function course(id, title, year, style, units) {
  const entries = Object.entries(units).map(([title, lines], at) => ({
    id: `${id}-${at + 1}`,
    title,
    skills: readLines(lines),
  }));
  return { id, title, year, style, units: entries };
}

function readLines(lines) {
  const skills = [];
  let set = null;
  for (const line of lines.trim().split('\n')) {
    const [, mark, words] = /^\s*(--|\*|\+)?\s*(.*)$/.exec(line);
    if (mark === '--') {
      set = words || null;
      continue;
    }
    const [id, does] = words.split(/: (.*)/);
    const tier = mark === '*' ? 'aspire' : mark === '+' ? 'should' : 'must';
    skills.push({ id, title: `I can ${does}`, tier, set });
  }
  return skills;
}
