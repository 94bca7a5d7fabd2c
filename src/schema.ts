/** JSON Schema (draft 2020-12) of what `extract` prints: an extraction or an error record. */
const nullable = (type: string): object => ({ type: [type, 'null'] });
const text = { type: 'string', minLength: 1 };
const nullableText = { type: ['string', 'null'], minLength: 1 };
const count = { type: ['integer', 'null'], minimum: 0 };
const lines = { type: 'array', prefixItems: [{ type: 'integer', minimum: 1 }, { type: 'integer', minimum: 1 }], minItems: 2, maxItems: 2 };
const list = (items: object): object => ({ type: 'array', items });
const exact = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});

const date = { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' };
const moment = { type: ['string', 'null'], pattern: '^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$' };
const counterKeys = ['online', 'today', 'yesterday', 'week', 'month', 'year', 'total'];

const article = exact({
  title: nullableText,
  lead: nullableText,
  publishedAt: moment,
  updatedAt: moment,
  text: { type: 'string' },
  blocks: list(exact({ kind: { enum: ['paragraph', 'heading', 'listItem', 'quote', 'tableRow', 'caption'] }, text, lines })),
});

/** What a record of a file of pages came with. */
const identity = { id: { type: ['string', 'integer'] }, url: { type: 'string' } };

const extraction = exact(
  {
    ...identity,
    schema: { const: 'extract/1' },
    pageKind: { enum: ['article', 'listing', 'schedule', 'document', 'other'] },
    language: nullableText,
    article,
    byline: nullableText,
    authors: list(text),
    organization: nullableText,
    sourceUrl: { type: ['string', 'null'], pattern: '^https?://' },
    sourceName: nullableText,
    relatedLinks: list(exact({ title: text, date: { anyOf: [date, { type: 'null' }] }, url: nullableText, section: nullableText, lines })),
    views: count,
    visitorCounter: { anyOf: [{ type: 'null' }, exact(Object.fromEntries(counterKeys.map((key) => [key, count])), counterKeys)] },
    input: exact({
      path: nullable('string'),
      format: { enum: ['text', 'markdown', 'html'] },
      bytes: { type: 'integer', minimum: 0 },
      sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
      encoding: text,
      repairs: list(text),
    }),
    warnings: list(exact({ code: text, message: text, lines: { anyOf: [lines, { type: 'null' }] } })),
    boilerplate: list(exact({ lines, kind: text, reason: text })),
  },
  ['id', 'url', 'boilerplate'],
);

const errorRecord = exact(
  {
    ...identity,
    schema: { const: 'extract/1' },
    error: exact({ code: { enum: ['unreadable', 'undecodable', 'too-large', 'timeout', 'internal'] }, message: text }),
    input: exact({ path: nullable('string'), bytes: count, sha256: nullableText }),
  },
  ['id', 'url'],
);

/** The schema as plain data, fit for JSON. */
export const schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'extract/1',
  description: 'One object a page: the extraction, or an error record for a page that could not be read.',
  anyOf: [extraction, errorRecord],
};
