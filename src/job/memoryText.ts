/** Bytes as `--memory` takes them, rounded up: `1KB`, `151MB`, `1.2GB`. */
export function memoryText(bytes: number): string {
  if (bytes < 1e6) return `${Math.ceil(bytes / 1e3)}KB`;
  if (bytes < 1e9) return `${Math.ceil(bytes / 1e6)}MB`;
  return `${Math.ceil(bytes / 1e8) / 10}GB`;
}
