import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { datasetFile } from '../../src/exports/dataset-file.ts';
import { factsFile } from '../../src/exports/facts-file.ts';
import { listFields } from '../../src/exports/schema-fields.ts';

describe('the fields of a file', () => {
  it('name their place, type and meaning; what is said once is not said again', () => {
    const unit = z.object({ id: z.string().describe('Its id') });
    const schema = z.object({
      kind: z.enum(['a', 'b']).describe('Which'),
      value: z.union([z.number(), z.string()]).optional().describe('How much'),
      items: z.array(unit).describe('All'),
      again: unit.describe('The first'),
    });
    const lines = listFields(schema).map(
      ({ path, type, isOptional, description }) =>
        `${path}${isOptional ? '?' : ''}: ${type}. ${description}`,
    );
    expect(lines).toEqual([
      'kind: a, b. Which',
      'value?: number or string. How much',
      'items[]: list of object. All',
      'items[].id: string. Its id',
      'again: object. The first',
    ]);
  });

  it.each([
    ['facts.json', factsFile],
    ['a dataset', datasetFile],
  ])('of %s are all described', (_, schema) => {
    const described = new Set(listFields(schema).map(({ path }) => path.replace('[]', '')));
    expect(Object.keys(schema.shape).filter((name) => !described.has(name))).toEqual([]);
  });
});
