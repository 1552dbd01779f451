import { index, layout, prefix, type RouteConfig, route } from '@remix-run/route-config';

// A page that shows every component in every state, for whoever works on them.
const workshop = process.env.NODE_ENV === 'production' ? [] : [route('ui', 'routes/account/gallery.tsx')];

export default [
  // Shoppers, and whatever anybody may read
  layout('routes/storefront/layout.tsx', [
    index('routes/storefront/home.tsx'),
    route('kategori/:slug', 'routes/storefront/category.tsx'),
    route('cari', 'routes/storefront/search.tsx'),
    route('produk/:slug', 'routes/storefront/product.tsx'),
    route('produk/:slug/ongkir', 'routes/storefront/shipping.tsx'),
    route('produk/:slug/tanya', 'routes/storefront/ask.tsx'),
    route('produk/:slug/laporkan', 'routes/storefront/report.tsx'),
    route('laporkan/:id', 'routes/storefront/report.tsx', { id: 'report-words' }),
    route('luring', 'routes/storefront/offline.tsx'),
    route('toko', 'routes/storefront/shops.tsx'),
    route('toko/:slug', 'routes/storefront/shop.tsx'),
    route('kampanye', 'routes/storefront/campaigns.tsx'),
    route('kampanye/:slug', 'routes/storefront/campaign.tsx'),
    route('keranjang', 'routes/storefront/cart.tsx'),
    route('bayar', 'routes/storefront/checkout.tsx'),
    route('belanja/:code', 'routes/storefront/purchase.tsx'),
    route('belanja/:code/ulasan', 'routes/storefront/review.tsx'),
    route('belanja/:code/kembali/:orderId', 'routes/storefront/ask-return.tsx'),
    route('belanja/:code/pengaduan', 'routes/storefront/complain.tsx', { id: 'complain-of-an-order' }),
    route('belanja/:code/bayar', 'routes/storefront/back-from-paying.ts'),
    route('belanja/:code/kuitansi', 'routes/storefront/receipt.tsx'),
    route('belanja/:code/kuitansi.pdf', 'routes/storefront/receipt-pdf.ts'),
    route('belanja/:code/faktur/:number', 'routes/storefront/invoice.tsx'),
    route('belanja/:code/faktur/:number.pdf', 'routes/storefront/invoice-pdf.ts'),
    route('belanja/:code/kontrak', 'routes/storefront/contract.tsx'),
    route('belanja/:code/kontrak.pdf', 'routes/storefront/contract-pdf.ts'),
    route('pengaduan', 'routes/storefront/complain.tsx'),
    route('pengaduan/:code', 'routes/storefront/complaint.tsx'),
    route('jual', 'routes/storefront/sell.tsx'),
    route('tentang', 'routes/storefront/about.tsx'),
    route('bantuan', 'routes/storefront/help.tsx'),
    route('privasi', 'routes/storefront/privacy.tsx'),
    route('syarat', 'routes/storefront/terms.tsx'),
    route('*', 'routes/storefront/missing.tsx'),

    // Everybody's own things
    layout('routes/account/own.tsx', [
      route('akun', 'routes/account/home.tsx'),
      route('akun/pesanan', 'routes/account/purchases.tsx'),
      route('akun/suka', 'routes/account/wishes.tsx'),
      route('akun/toko-diikuti', 'routes/account/followed.tsx'),
      route('akun/pemberitahuan', 'routes/account/notices.tsx'),
      route('akun/alamat', 'routes/account/addresses.tsx'),
      route('akun/alamat/:id', 'routes/account/address.tsx'),
    ]),
    route('demo/surat', 'routes/account/demo-mail.tsx'),
  ]),
  layout('routes/account/layout.tsx', [
    route('masuk', 'routes/account/sign-in.tsx'),
    route('daftar', 'routes/account/sign-up.tsx'),
    route('keluar', 'routes/account/sign-out.tsx'),
    route('sandi-baru', 'routes/account/choose-password.tsx'),
  ]),
  ...workshop,

  // Shop owners
  route('studio', 'routes/studio/layout.tsx', [
    index('routes/studio/summary.tsx'),
    route('usaha', 'routes/studio/business.tsx'),
    route('toko', 'routes/studio/shop.tsx'),
    ...prefix('produk', [
      index('routes/studio/products.tsx'),
      route('baru', 'routes/studio/new-product.tsx'),
      route(':id', 'routes/studio/product.tsx'),
    ]),
    ...prefix('keuangan', [
      index('routes/studio/money.tsx'),
      route('gerbang', 'routes/studio/back-from-gateway.ts'),
      route('laporan.csv', 'routes/studio/statement-csv.ts'),
      route('laporan.pdf', 'routes/studio/statement-pdf.ts'),
      route('pajak', 'routes/studio/tax.tsx'),
    ]),
    route('promosi', 'routes/studio/promotions.tsx'),
    route('ulasan', 'routes/studio/voices.tsx'),
    ...prefix('pesanan', [
      index('routes/studio/orders.tsx'),
      route(':id', 'routes/studio/order.tsx'),
      route(':id/retur/:returnId', 'routes/studio/return.tsx'),
      route(':id/faktur', 'routes/studio/invoice.tsx'),
      route(':id/faktur.pdf', 'routes/studio/invoice-pdf.ts'),
    ]),
  ]),

  // Provincial and regency staff
  route('kantor', 'routes/office/layout.tsx', [
    index('routes/office/summary.tsx'),
    ...prefix('verifikasi', [index('routes/office/verifications.tsx'), route(':id', 'routes/office/verification.tsx')]),
    ...prefix('retur', [index('routes/office/returns.tsx'), route(':id', 'routes/office/return.tsx')]),
    ...prefix('pengaduan', [index('routes/office/complaints.tsx'), route(':id', 'routes/office/complaint.tsx')]),
    ...prefix('kampanye', [index('routes/office/campaigns.tsx'), route(':id', 'routes/office/campaign.tsx')]),
    route('voucher', 'routes/office/vouchers.tsx'),
    route('suara', 'routes/office/voices.tsx'),
    route('keuangan', 'routes/office/finance.tsx'),
    route('keuangan/mutasi', 'routes/office/statements.tsx'),
    route('keuangan/bukti/:id', 'routes/office/proof.ts'),
    route('keuangan/kembalikan', 'routes/office/give-back.tsx'),
    ...prefix('keuangan/pencairan', [
      index('routes/office/payouts.tsx'),
      route(':id', 'routes/office/payout-batch.tsx'),
      route(':id/berkas.csv', 'routes/office/batch-csv.ts'),
    ]),
    route('keuangan/tugas', 'routes/office/finance-tasks.tsx'),
    route('keuangan/komisi', 'routes/office/commission.tsx'),
    route('keuangan/neraca', 'routes/office/trial-balance.tsx'),
    route('keuangan/pajak', 'routes/office/tax.tsx'),
    route('keuangan/pajak.csv', 'routes/office/tax-csv.ts'),
    route('pencarian', 'routes/office/search-words.tsx'),
    route('pesan', 'routes/office/messages.tsx'),
  ]),

  // Machines
  route('wilayah', 'routes/feeds/areas.ts'),
  route('robots.txt', 'routes/feeds/robots.ts'),
  route('manifest.webmanifest', 'routes/feeds/manifest.ts'),
  route('sitemap.xml', 'routes/feeds/sitemap-index.ts'),
  route('sitemap/:file', 'routes/feeds/sitemap.ts'),
  route('feed/produk.xml', 'routes/feeds/product-feed.ts'),
  route('og/:kind/:file', 'routes/feeds/share-picture.ts'),
  route('saran', 'routes/feeds/suggestions.ts'),
  route('dilihat', 'routes/feeds/seen.ts'),
] satisfies RouteConfig;
