/** What somebody looks for, to the letter: per cent and underscore are no wildcards. Prisma hands them to LIKE as they are. */
export function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, '\\$&');
}
