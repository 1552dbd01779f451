import { Badge } from '../Badge';
import { Banner } from '../Banner';
import { BbiBadge } from '../BbiBadge';
import { Button, LinkButton } from '../Button';
import { Confirm } from '../Confirm';
import { momentInJambi } from '../day';
import { Empty } from '../Empty';
import { ErrorPage } from '../ErrorPage';
import { Icon } from '../Icon';
import { Logo, LogoMark } from '../Logo';
import { Motif } from '../Motif';
import { MotifEdge } from '../MotifEdge';
import { Notice } from '../Notice';
import { Section } from '../Section';
import { StatusPill } from '../StatusPill';
import { Timeline } from '../Timeline';

const noon = '2026-11-24T05:00:00Z';

/** Buttons, badges, notices, steps and cloth, in every state. */
export function Signs() {
  return (
    <>
      <Section title="Banner">
        <Banner
          level={2}
          title="Karya Jambi, langsung dari tangan pembuatnya"
          actions={
            <>
              <LinkButton to="/toko">Lihat semua toko</LinkButton>
              <LinkButton to="/jual" kind="secondary">
                Buka tokomu
              </LinkButton>
            </>
          }
        >
          Kopi dari kaki Gunung Kerinci, batik dari Seberang, anyaman dari Mendahara.
        </Banner>
        <Banner title="Pekan Kopi Jambi" motif="kapal-sanggat" cloth="batanghari">
          24–30 November
        </Banner>
        <Banner title="Oleh-oleh untuk yang jauh" motif="durian-pecah" cloth="sawah" />
      </Section>
      <Section title="Button · LinkButton · Confirm">
        <div className="row">
          <Button>Masukkan ke keranjang</Button>
          <Button kind="secondary">Simpan dulu</Button>
          <Button kind="quiet">
            <Icon name="share" /> Bagikan
          </Button>
          <Button busy>Bayar sekarang</Button>
          <Button disabled>Habis</Button>
          <LinkButton to="/studio/produk/baru" kind="secondary">
            <Icon name="more" /> Tambah produk
          </LinkButton>
        </div>
        <Confirm ask="Tolak pesanan">
          <p>Pesanan dibatalkan dan uang pembeli dikembalikan. Ini tidak bisa diurungkan.</p>
          <Button kind="danger">Ya, tolak pesanan ini</Button>
        </Confirm>
      </Section>
      <Section title="Badge · BbiBadge · StatusPill · Logo">
        <div className="row">
          <BbiBadge />
          <BbiBadge brief />
          <Badge>Pra-pesan</Badge>
          <Badge tone="sawah">
            <Icon name="verified" /> Halal
          </Badge>
          <Badge tone="kunyit">Grosir</Badge>
          <Badge tone="merah">Tinggal 2</Badge>
          <Badge tone="batanghari">Ambil sendiri</Badge>
        </div>
        <div className="row">
          <StatusPill tone="waiting">Menunggu transfer</StatusPill>
          <StatusPill tone="active">Dikirim</StatusPill>
          <StatusPill tone="done">Selesai</StatusPill>
          <StatusPill tone="problem">Dikembalikan</StatusPill>
          <StatusPill tone="ended">Dibatalkan</StatusPill>
        </div>
        <div className="row">
          <Logo />
          <LogoMark />
        </div>
      </Section>
      <Section title="Notice">
        <Notice tone="done">Pesanan SPC-2411 diterima. Pembeli sudah kami kabari.</Notice>
        <Notice tone="error">Stok Kopi Kerinci tinggal 2. Kurangi jumlahnya, lalu coba lagi.</Notice>
        <Notice tone="info">Usahamu sedang diperiksa. Biasanya selesai dalam 2 hari kerja.</Notice>
      </Section>
      <Section title="Timeline">
        <Timeline
          label="Perjalanan pesanan"
          steps={[
            { name: 'Pesanan dibuat', state: 'done', time: momentInJambi(noon, 'id-ID') },
            { name: 'Pembayaran diterima', state: 'done', time: momentInJambi(noon, 'id-ID') },
            { name: 'Dikemas toko', state: 'current', note: 'Siap paling lambat 26 November 2026' },
            { name: 'Dikirim', state: 'upcoming' },
            { name: 'Sampai', state: 'upcoming' },
          ]}
        />
      </Section>
      <Section title="Motif · MotifEdge · Empty · ErrorPage">
        <MotifEdge />
        <div className="columns columns-3">
          <div className="picture">
            <Motif name="durian-pecah" />
          </div>
          <div className="picture">
            <Motif name="kapal-sanggat" look="batanghari" />
          </div>
          <div className="picture">
            <Motif name="angso-duo" />
          </div>
        </div>
        <Empty action={<LinkButton to="/">Mulai belanja</LinkButton>}>
          Keranjangmu masih kosong. Lihat-lihat dulu apa yang baru dari Jambi.
        </Empty>
        <ErrorPage status={500} requestId="01997c1e-6f1a-7c1e-9d3a-2b7f00c1a4de" />
      </Section>
    </>
  );
}
