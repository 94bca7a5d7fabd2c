/** The explanation for machines. */
import type { Analysis } from '../../extract';
import { trace, type FieldReasons } from '../../trace';

/** Everything the view for people shows, and every judgement that was overruled. */
export function forMachines(analysis: Analysis): object {
  const { extraction, page } = analysis;
  const { blocks, fields } = trace(analysis);
  const { pageKind, language, input, warnings } = extraction;
  return {
    schema: 'explain/1',
    pageKind,
    language,
    input: { ...input, dialect: page.dialect, lines: page.lineCount },
    warnings,
    fields: fields.map(({ name, value, lines, missing }) => ({ name, value, lines, missing })),
    blocks,
  };
}

/** The candidates for one field. */
export function reasonsForMachines(reasons: FieldReasons): object {
  return { schema: 'explain-field/1', ...reasons };
}
