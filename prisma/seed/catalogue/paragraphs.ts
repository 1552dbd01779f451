/** Joins the paragraphs of a description with blank lines, so that the text keeps the indentation of its file. */
export function paragraphs(...parts: string[]): string {
  return parts.join('\n\n');
}
