import { Badge } from '../Badge';
import { BbiBadge } from '../BbiBadge';
import { Button } from '../Button';
import { Card } from '../Card';
import { DefinitionList } from '../DefinitionList';
import { Money } from '../Money';
import { PageHeader } from '../PageHeader';
import { Pager } from '../Pager';
import { Picture } from '../Picture';
import { ProductGrid } from '../ProductGrid';
import { Section } from '../Section';
import { StatusPill } from '../StatusPill';
import { Table } from '../Table';
import { products } from './samples';

const dressed = products.map((product, place) => ({
  ...product,
  badges: place % 3 === 0 ? <BbiBadge brief /> : place % 3 === 1 ? <Badge>Pra-pesan</Badge> : undefined,
}));

/** Goods, sums and tables. */
export function Goods() {
  return (
    <>
      <Section title="ProductGrid · Pager" more="/cari">
        <ProductGrid products={dressed} label="Produk" eager={4} />
        <Pager previous="?sebelum=1" next="?sesudah=2" />
      </Section>
      <div className="split">
        <Picture alt="Kopi Kerinci dalam kemasan cokelat" tint={3} />
        <div className="stack split-aside">
          <PageHeader
            title="Kopi Kerinci honey 250 g"
            crumbs={[
              { to: '/', name: 'Depan' },
              { to: '/kategori/kopi', name: 'Kopi dan teh' },
            ]}
            lead="Dipetik di ketinggian 1.400 meter, disangrai Rabu pagi."
          />
          <p className="price">
            <Money rupiah={78000} />
          </p>
          <Card as="section">
            <h2>Ringkasan</h2>
            <DefinitionList
              sum
              facts={[
                { name: 'Barang', value: <Money rupiah={156000} /> },
                { name: 'Ongkos kirim', value: <Money rupiah={18000} /> },
                { name: 'Dibayar', value: <Money rupiah={174000} />, total: true },
              ]}
            />
            <Button wide>Bayar sekarang</Button>
          </Card>
          <DefinitionList
            facts={[
              { name: 'Pembuat', value: 'Kelompok Tani Siulak Mukai' },
              { name: 'P-IRT', value: '5101571010029-27, berlaku sampai 3 Maret 2029' },
            ]}
          />
        </div>
      </div>
      <Section title="Table">
        <Table
          caption="Pesanan minggu ini"
          columns={[
            { name: 'Nomor' },
            { name: 'Pembeli' },
            { name: 'Keadaan' },
            { name: 'Dibuat' },
            { name: 'Kamu terima', number: true },
          ]}
        >
          {['SPC-2411', 'SPC-2412', 'SPC-2413'].map((code) => (
            <tr key={code}>
              <td>{code}</td>
              <td>Siti Nurhaliza Hasibuan</td>
              <td>
                <StatusPill tone="waiting">Baru</StatusPill>
              </td>
              <td>24 November 2026</td>
              <td className="number">
                <Money rupiah={145000} />
              </td>
            </tr>
          ))}
        </Table>
      </Section>
    </>
  );
}
