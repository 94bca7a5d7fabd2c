/** The names by which a field may be asked for. */
import { FIELDS, type FieldName } from '../../trace';
import { CliError, EXIT } from '../exit-codes';
import { nearest } from '../nearest';

/** Other words for a field: keys of the output that are read from the same lines, and short forms. */
const OTHER_NAMES: Readonly<Record<string, FieldName>> = {
  published: 'publishedAt', date: 'publishedAt', updated: 'updatedAt', text: 'blocks', authors: 'byline', author: 'byline',
  organization: 'byline', source: 'sourceUrl', related: 'relatedLinks', counter: 'visitorCounter',
};

/** @throws CliError for a name that no field has. */
export function fieldNamed(name: string): FieldName {
  const bare = name.replace(/^article\./, '');
  const found = FIELDS.find((field) => field.toLowerCase() === bare.toLowerCase()) ?? OTHER_NAMES[bare.toLowerCase()];
  if (found !== undefined) return found;
  const meant = nearest(bare, [...FIELDS, ...Object.keys(OTHER_NAMES)]);
  throw new CliError(EXIT.usage, `--why: "${name}" is no field${meant === null ? '' : ` (did you mean "${meant}"?)`}; fields are ${FIELDS.join(', ')}`);
}
