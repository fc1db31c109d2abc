import { address } from '../domain/addresses.ts';
import { formatCsvTable } from '../domain/csv-format.ts';
import { publishedDatasets, type Library } from '../library/library.ts';
import { packArchive } from '../workbook/archive.ts';
import { createDataPackage } from './data-package.ts';
import type { Locate } from './locate.ts';

const nameOf = (path: string) => path.split('/').at(-1) ?? path;

/** Every published table as CSV in one ZIP file, with the data package that describes them beside them. */
export function packTables(
  library: Library,
  site: URL | undefined,
  locate: Locate,
): Uint8Array<ArrayBuffer> {
  const description = createDataPackage(library, site, locate);
  const tables = publishedDatasets(library).map(
    ({ id, value }) => [nameOf(address.datasetCsv(id)), formatCsvTable(value)] as const,
  );
  return packArchive({
    [nameOf(address.dataPackage)]: `${JSON.stringify(description, null, 2)}\n`,
    ...Object.fromEntries(tables),
  });
}
