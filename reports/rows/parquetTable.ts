import { ByteWriter, ParquetWriter } from 'hyparquet-writer';

/** A column: whole numbers of 32 bits, days, numbers of 32 or 64 bits, yes or no. Where `optional`, null stands for nothing. */
export type ParquetColumn = {
  readonly name: string;
  readonly kind: keyof typeof TYPES;
  readonly optional?: true;
};
export type ParquetValues = Int32Array | Float32Array | Float64Array | (number | null)[] | boolean[];

type Writing = ConstructorParameters<typeof ParquetWriter>[0];

const TYPES = {
  whole: { type: 'INT32' },
  /** Days since 1970-01-01. */
  day: { type: 'INT32', converted_type: 'DATE' },
  single: { type: 'FLOAT' },
  double: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
} as const;

/**
 * A Parquet file, written a group of rows at a time. The bytes come in parts, so that no second copy of a large file is
 * made; equal rows and facts give equal bytes.
 */
export function openParquet(columns: readonly ParquetColumn[], facts: Readonly<Record<string, string>>) {
  const schema: Writing['schema'] = [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, kind, optional }) => ({
      name,
      ...TYPES[kind],
      repetition_type: optional === true ? ('OPTIONAL' as const) : ('REQUIRED' as const),
    })),
  ];
  const writer = new ByteWriter();
  const parts: Uint8Array[] = [];
  const take = () => {
    parts.push(writer.getBytes().slice());
    writer.index = 0;
  };
  const kvMetadata = Object.entries(facts).map(([key, value]) => ({ key, value }));
  const table = new ParquetWriter({ writer, schema, kvMetadata, createdBy: 'Headroom' });
  return {
    /** Values column by column, all of one length. */
    add: (values: readonly ParquetValues[]): void => {
      const columnData = columns.map(({ name, kind }, i) => ({
        name,
        data: values[i],
        statistics: kind === 'whole' || kind === 'day', // by which readers pass over groups; those of measures take long
      }));
      void table.write({ columnData, rowGroupSize: values[0].length });
      take();
    },
    finish: (): readonly Uint8Array[] => {
      void table.finish();
      take();
      return parts;
    },
  };
}
