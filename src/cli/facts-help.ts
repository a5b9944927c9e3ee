import { fitted } from './help.ts';

/** Return the help text on the file of corrections. */
export const factsHelp = (): string =>
  fitted(`The file for --with: corrections and additions, in YAML or JSON

basics:
  name: Ada Quill                       # a field of the resume; it replaces what was read
work:
  - match: { startDate: "2021-03" }     # the entry that has these values…
    name: Inkwell Ltd                   # …gets this employer
  - at: Bound forty books a week        # the entry with these words of the document
    position: Bookbinder
  - match: { name: Crumb Bakery }
    remove: true                        # leaves the entry out
add:                                    # new entries, each below its section
  skills:
    - name: Marbling

A list such as highlights or keywords is replaced as a whole. Where several entries fit, nth: 2 beside match or at picks the second.
Sections and fields are those of JSON Resume: https://docs.jsonresume.org/schema
recto convert cv.txt --init-facts facts.yaml writes such a file for what is missing; recto open cv.txt writes one of what you correct there.

Example:
  recto convert cv.txt --with facts.yaml -o resume.json`);
