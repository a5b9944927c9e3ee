import { describe, expect, it } from 'vitest';
import { readTopics } from '../../src/parse/entries/topics.ts';
import { marker } from '../../src/parse/lines/marker.ts';
import { topicsRead } from './topics-read.ts';

const check = (rows: readonly (readonly [text: string, told: string])[]) =>
  it.each(rows)('%j', (text, told) =>
    expect(topicsRead((lines) => readTopics(lines, marker()), text)).toBe(told),
  );

describe('rows of a group and its keywords', () => {
  check([
    ['Tools: oven, whisk', 'Tools: oven, whisk'],
    ['Tools: oven, whisk\nFlours: rye, oat', 'Tools: oven, whisk / Flours: rye, oat'],
    ['Tools : oven', 'Tools: oven'],
    ['Tools  : oven', 'Tools: oven'],
    ['Tools ： oven', 'Tools: oven'],
    ['Tools:oven', 'Tools: oven'],
    ['Tools | oven, whisk', 'Tools: oven, whisk'],
    ['Triage | Suturing', 'Triage: Suturing'],
    ['Triage | Suturing | Dialysis', 'Triage / Suturing / Dialysis'],
    ['Tools – oven, whisk', 'Tools: oven, whisk'],
    ['Tools  – oven, whisk', 'Tools: oven, whisk'],
    ['Tools–oven', 'Tools–oven'],
    ['Tools   oven, whisk', 'Tools: oven, whisk'],
    ['Tools\toven, whisk', 'Tools: oven, whisk'],
    ['Tools\t oven, whisk', 'Tools: oven, whisk'],
    ['Tools  oven', 'Tools  oven'],
    ['Reading: books • Rowing', 'Reading: books / Rowing'],
    ['Reading: books •Rowing', 'Reading: books, Rowing'],
    ['Reading: books• Rowing', 'Reading: books, Rowing'],
    [`${'T'.repeat(60)}: oven`, `${'T'.repeat(60)}: oven`],
    [`The ${'T'.repeat(57)}: oven, tin`, `The ${'T'.repeat(57)}: oven / tin`],
  ]);
});

describe('groups above their keywords', () => {
  check([
    ['Pantry\n• oven\n• whisk\nFlours\n• rye\n• oat', 'Pantry: oven, whisk / Flours: rye, oat'],
    ['Pantry\noven, whisk\nFlours\nrye, oat', 'Pantry: oven, whisk / Flours: rye, oat'],
    ['Tools:\noven\nwhisk\nFlours:\nrye, oat', 'Tools: oven, whisk / Flours: rye, oat'],
    ['Tools :\noven', 'Tools: oven'],
    ['Tools: I\noven, whisk', 'Tools: I / oven / whisk'],
    ['Tools: old:\noven, whisk', 'Tools: old: oven, whisk'],
    ['Tools:\n• oven\n• whisk', 'Tools: oven, whisk'],
    ['Technical skills\noven\nwhisk', 'Technical skills: oven, whisk'],
    [
      'Technical Skills\noven\nwhisk\nSoft skills\npatience',
      'Technical Skills: oven, whisk / Soft skills: patience',
    ],
    ['Technical Skills\noven\nSoft Skills', 'Technical Skills: oven, Soft Skills'],
    ['oven\nTechnical Skills', 'oven / Technical Skills'],
    ['Pantry\noven, whisk\nFlours', 'Pantry: oven, whisk, Flours'],
    ['Baking\nRolling', 'Baking / Rolling'],
    ['Baking\nTools: oven, whisk', 'Baking / Tools: oven, whisk'],
    ['Tools, more\noven, whisk', 'Tools / more / oven / whisk'],
    ['Pantry\n• oven, whisk and tins\nFlours', 'Pantry: oven, whisk, tins, Flours'],
    ['', ''],
  ]);

  it('may be headings that the reader knows of', () => {
    const text = '### Pantry\n\noven\n\nwhisk\n\n### Flours\n\nrye';
    expect(topicsRead((lines) => readTopics(lines, marker()), text, 'markdown')).toBe(
      'Pantry: oven, whisk / Flours: rye',
    );
    expect(topicsRead((lines) => readTopics(lines, marker()), text.replaceAll('### ', ''))).toBe(
      'Pantry / oven / whisk / Flours / rye',
    );
  });
});

describe('a bullet', () => {
  check([
    ['• Baked bread, rolls and cakes daily here', 'Baked bread, rolls and cakes daily here'],
    ['• Baked bread, rolls and cakes daily', 'Baked bread / rolls / cakes daily'],
    ['Baked bread, rolls and all the cakes daily', 'Baked bread / rolls and all the cakes daily'],
    [
      'Baked bread for the whole town, and all of the cakes daily',
      'Baked bread for the whole town, and all of the cakes daily',
    ],
  ]);
});

describe('a level', () => {
  check([
    ['Excel: expert', 'Excel (expert)'],
    ['Excel – Expert', 'Excel (Expert)'],
    ['Excel: expert, Word', 'Excel: expert, Word'],
    ['Tools: oven, whisk — Expert', 'Tools (Expert): oven, whisk'],
    ['Tools: — Expert', 'Tools (Expert)'],
    ['Tools: oven, whisk — Hot', 'Tools: oven, whisk — Hot'],
    ['Tools: oven —Expert', 'Tools: oven —Expert'],
    ['Tools: oven— Expert', 'Tools: oven— Expert'],
    ['Tools: oven x Expert', 'Tools: oven x Expert'],
    ['Tools: oven — Expert, hot', 'Tools: oven — Expert, hot'],
    ['Tools\noven, whisk — Expert\nFlours\nrye, oat', 'Tools (Expert): oven, whisk / Flours: rye, oat'],
    ['Tools\nExpert\noven, whisk', 'Tools (Expert): oven, whisk'],
    ['Tools:\nExpert\noven', 'Tools (Expert): oven'],
    ['Tools:\noven\nExpert', 'Tools / oven (Expert)'],
    ['Baking (advanced)', 'Baking (advanced)'],
    ['Baking(advanced)', 'Baking (advanced)'],
    ['Baking (bread)', 'Baking (bread)'],
    ['Baking (advanced), Rolling (basic)', 'Baking (advanced) / Rolling (basic)'],
    ['Baking (advanced) daily', 'Baking (advanced) daily'],
    ['Baking ()', 'Baking ()'],
    ['Baking 90%', 'Baking (90%)'],
    ['Baking 9%', 'Baking (9%)'],
    ['Baking  100 %', 'Baking (100 %)'],
    ['Baking 1000%', 'Baking 1000%'],
    ['Baking x%', 'Baking x%'],
    ['Baking90%', 'Baking90%'],
    ['Baking 90 % daily', 'Baking 90 % daily'],
    ['Baking (90%)', 'Baking (90%)'],
    ['10%', '10%'],
  ]);
});

describe('a level in stars', () => {
  check([
    ['Baking ★★★★', 'Baking'],
    ['Baking  ★★★☆☆', 'Baking'],
    ['Baking★★★★☆', 'Baking'],
    ['Baking ★', 'Baking'],
    ['Baking (★★☆)', 'Baking'],
    ['Baking ▓▓░', 'Baking'],
    ['Baking ****', 'Baking'],
    ['Baking  +++', 'Baking'],
    ['Baking +', 'Baking +'],
    ['C++', 'C++'],
    ['Baking, Rolling ★★★★', 'Baking / Rolling'],
    ['Baking ★★★★ daily', 'Baking ★★★★ daily'],
    ['★★★★', ''],
  ]);
});

describe('groups told by what is around them', () => {
  check([
    [
      'Rendering\nMid-Senior\nLumion, Paint\nDrafting\nSenior\nRevit',
      'Rendering (Mid-Senior): Lumion, Paint / Drafting (Senior): Revit',
    ],
    [
      'Glazes\nExpert\nKeywords: Celadon, Raku\nKilns\nAdvanced\nKeywords: Gas',
      'Glazes (Expert): Celadon, Raku / Kilns (Advanced): Gas',
    ],
    ['DEVOPS Docker, Podman\nDATABASES Redis, SQLite', 'DEVOPS: Docker, Podman / DATABASES: Redis, SQLite'],
    ['Knots\nSplicing\nSails, masts\nRigging', 'Knots / Splicing / Sails / masts / Rigging'],
    ['Containers (Docker, Podman / Buildah), AWS', 'Containers (Docker, Podman / Buildah) / AWS'],
    ['HTML / CSS, Go', 'HTML / CSS / Go'],
    ['Weaving (3 years), Dyeing', 'Weaving (3 years) / Dyeing'],
    ['Web - Front-end', 'Web - Front-end'],
    ['Tools: ●●○ oven, whisk', 'Tools: oven, whisk'],
  ]);
});

describe('keywords parted by blanks', () => {
  check([
    [
      'Kitchen: Baking Roasting Curing\nOffice: Debian Nginx Postfix',
      'Kitchen: Baking, Roasting, Curing / Office: Debian, Nginx, Postfix',
    ],
    [
      'Drawing tools\nAutoCAD Inkscape Adobe Illustrator\nServers & more\nDebian (stable) Nginx Postfix',
      'Drawing tools: AutoCAD, Inkscape, Adobe Illustrator / Servers & more: Debian (stable), Nginx, Postfix',
    ],
    ['Kitchen: Cold smoking of fish', 'Kitchen: Cold smoking of fish'],
  ]);
});
