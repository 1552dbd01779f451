/** Where a file of a picture lies in the storage; under /media it is the same name. */
export function pictureFile(hash: string, width: number, format: 'webp' | 'avif'): string {
  return `${hash.slice(0, 2)}/${hash}-${width}.${format}`;
}
