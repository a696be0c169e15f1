import { chanceOf } from './chance.mjs';

const GIVEN =
  'Ada Ahmed Aisha Alba Alejandro Amara Amir Ana Anh Astrid Aya Ben Bilal Camila Carlos Chen Chidi Chloe Clara Daniel Daria David Diego Elena Elias Elif Emma Esra Ethan Fatima Felix Finn Freya Gabriel Grace Hana Hassan Hugo Ines Iris Isaac Ivan Jada Jamal Jonas José Juan Kai Kofi Lara Layla Lena Leo Liam Lina Lucía Luis Maja Malik Marco María Mateo Maya Mia Mila Minh Mohammed Naomi Nia Noah Nora Olga Oliver Omar Oscar Pablo Priya Quinn Rafael Rosa Ruth Sam Sara Sofía Tariq Thomas Tomás Uma Valentina Viktor Wei Yara Yusuf Zara Zoë'.split(
    ' ',
  );
const FAMILY =
  "Adeyemi Ahmed Álvarez Andersson Bauer Begum Bianchi Brown Castro Chen Cohen Cruz Da-Silva Diaz Dubois Fischer García Ghosh Haddad Hansen Hernández Ito Ivanova Jackson Jensen Johnson Jones Kaya Khan Kim Kowalski Lee López Martin Martínez Mensah Miller Mohamed Morales Müller Nguyen Novak O'Brien Okafor Olsen Park Patel Pérez Petrova Ramírez Reyes Rivera Rossi Santos Sato Schmidt Silva Singh Smith Tanaka Taylor Torres Tran Wang Weber Williams Wilson Wong Yilmaz Young Zhang".split(
    ' ',
  );

const YEARS = [6, 7, 8];

/** Learners in their groups, about thirty to a group, as many in every year. */
export function peopleOf(count, seed) {
  const inYear = Math.ceil(count / YEARS.length);
  const groups = Math.max(1, Math.round(inYear / 30));
  return Array.from({ length: count }, (_, at) => {
    const year = YEARS[Math.floor(at / inYear)];
    const chance = chanceOf(seed, 'learner', at);
    return {
      id: `s${String(at + 1).padStart(4, '0')}`,
      name: `${chance.pick(GIVEN)} ${chance.pick(FAMILY)}`,
      year,
      group: `${year}${String.fromCharCode(65 + ((at % inYear) % groups))}`,
      /** How much a first try shows, and how fast it comes. */
      ability: Math.min(0.97, Math.max(0.25, chance.around(0.72, 0.3))),
      speed: Math.max(0.5, chance.around(1, 0.6)),
      /** A plan of the learner's own: more time and one more try; for a few, another target. */
      plan: chance.happens(0.08) ? 'access' : chance.happens(0.01) ? 'target' : null,
      /** Came to the school in the middle of the year. */
      from: chance.happens(0.02) ? 60 : 0,
    };
  });
}
