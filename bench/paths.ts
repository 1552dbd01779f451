/** The anonymous pages of quality.md that exist: home, category, search, product, shop, campaign, as links of the home page name them. */
export async function paths(origin: string): Promise<string[]> {
  const home = await (await fetch(origin)).text();
  const first = (kind: string) => new RegExp(`href="(/${kind}/[a-z0-9-]+)"`).exec(home)?.[1];
  const found = ['kategori', 'produk', 'kampanye'].map(first);
  const shops = await (await fetch(`${origin}/toko`)).text();
  const shop = /href="(\/toko\/[a-z0-9-]+)"/.exec(shops)?.[1];
  return ['/', '/cari?q=kopi', ...found, shop].filter((path) => path !== undefined);
}
