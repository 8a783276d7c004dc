/** Bytes in words: `1.2 GB`, `640 MB`, `3 kB`. */
export function sizeText(bytes: number): string {
  if (bytes >= 999_500_000) return `${Number((bytes / 1e9).toFixed(1))} GB`;
  if (bytes >= 999_500) return `${Math.round(bytes / 1e6)} MB`;
  return `${Math.ceil(bytes / 1e3)} kB`;
}
