const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Signs that XML 1.0 cannot hold, however they are written (section 2.2): most control characters, halves of pairs. */
const unspeakable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as it may stand in XML, between tags or in an attribute. */
export function xml(text: string): string {
  return text.replace(unspeakable, '').replace(/[&<>"']/g, (sign) => entities[sign]!);
}
