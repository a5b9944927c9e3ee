import { Application, ReflectionKind } from 'typedoc';
import tsup from './tsup.config.js';

/** Ask for a docstring on each property of an exported interface; what is inside another type may go without. */
function requireProperties(app) {
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    for (const property of project.getReflectionsByKind(ReflectionKind.Property)) {
      if (property.parent.kindOf(ReflectionKind.Interface) && !property.hasComment())
        app.logger.validationWarning(`${property.getFullName()} does not have any documentation`);
    }
  });
}

const [doors] = tsup;

/** The reference of what the doors export; an export without a docstring is an error. */
export default {
  entryPoints: Object.values(doors.entry),
  out: 'docs',
  readme: 'src/README.md',
  includeVersion: true,
  disableSources: true,
  plugin: [requireProperties],
  // JSON Schema's, in the generated types
  blockTags: ['@example', '@maxItems', '@minItems', '@param', '@returns', '@throws'],
  requiredToBeDocumented: ['Class', 'Function', 'Interface', 'TypeAlias', 'Variable'],
  // Types that only name parts of exported ones stay in their rooms
  validation: { notExported: false, invalidLink: true, rewrittenLink: true, notDocumented: true },
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
