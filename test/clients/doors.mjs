/** The doors of the package, each with a use that must hold wherever the door opens. */
export const doors = [
  {
    door: '.',
    holds: ({ convert, validate, render, pdfRenderOptions }) => {
      const { resume } = convert('Ada Quill\nada@example.org');
      return (
        validate(resume).valid && render(resume).includes('Ada Quill') && pdfRenderOptions.printBackground
      );
    },
  },
  {
    door: './convert',
    holds: ({ convert }) => convert('Ada Quill\nada@example.org').resume.basics.email === 'ada@example.org',
  },
  {
    door: './validate',
    holds: ({ validate }) => validate({}).valid && !validate({ basics: { url: 'example.org' } }).valid,
  },
  {
    door: './lint',
    holds: ({ lint, fix }) =>
      lint({ work: [{ company: 'Inkwell Ltd' }] }).messages[0].ruleId === 'old-name' &&
      fix({ work: [{ company: 'Inkwell Ltd' }] }).resume.work[0].name === 'Inkwell Ltd',
  },
  {
    door: './theme',
    holds: ({ render }) => render({ basics: { name: 'Ada Quill' } }).includes('Ada Quill'),
  },
];

/** The name a door is imported by. */
export const specifier = (door) => `jsonresume-theme-recto${door.slice(1)}`;
