import { xml } from '../platform/xml';

const HOUR = 60 * 60; // seconds

type Written = {
  head: string;
  /** Each is asked for when the one before is on its way, so that a long file never lies in memory whole. */
  parts: AsyncIterable<string>;
  foot: string;
};

/**
 * An element with its text.
 *
 * @param name may carry attributes of our own
 */
export function element(name: string, text: string): string {
  return `<${name}>${xml(text)}</${name}>`;
}

export { xml };

/** A file for machines, streamed. An error before its first part is answered like any page's; a later one breaks the file off. */
export async function xmlFile({ head, parts, foot }: Written): Promise<Response> {
  const reader = parts[Symbol.asyncIterator]();
  const first = await reader.next();
  const encoder = new TextEncoder();
  const begin = `<?xml version="1.0" encoding="UTF-8"?>\n${head}${first.done ? foot : first.value}`;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(begin));
      if (first.done) controller.close();
    },
    async pull(controller) {
      const { done, value } = await reader.next();
      controller.enqueue(encoder.encode(done ? foot : value));
      if (done) controller.close();
    },
    async cancel() {
      await reader.return?.();
    },
  });
  return new Response(body, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': `public, max-age=${HOUR}` },
  });
}
