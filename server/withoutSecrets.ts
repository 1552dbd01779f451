/** Addresses that are the key to their page: to a purchase, a complaint, a password, an invitation; `lanjut` may carry one along. */
const secret =
  /(\/belanja\/|\/pengaduan\/|\/studio\/undangan\/|%2Fbelanja%2F|%2Fpengaduan%2F|%2Fstudio%2Fundangan%2F|kunci=)[\w-]+/gi;

/** A request as it may stand in a log. */
export function withoutSecrets<Logged extends { url?: string }>(request: Logged): Logged {
  const { url, ...rest } = request as Logged & { query?: unknown; params?: unknown; headers?: Record<string, unknown> };
  const { query: _, params: __, headers, ...said } = rest;
  const { referer: ___, ...heads } = headers ?? {};
  return { ...said, headers: heads, url: url?.replace(secret, '$1…') } as unknown as Logged;
}
