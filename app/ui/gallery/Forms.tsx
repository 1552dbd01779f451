import { Form } from '@remix-run/react';
import { ActionBar } from '../ActionBar';
import { Button } from '../Button';
import { Checkbox } from '../Checkbox';
import { ErrorSummary } from '../ErrorSummary';
import { FileField } from '../FileField';
import { Money } from '../Money';
import { MoneyField } from '../MoneyField';
import { NumberField } from '../NumberField';
import { QuantityStepper } from '../QuantityStepper';
import { RadioGroup } from '../RadioGroup';
import { Section } from '../Section';
import { SelectField } from '../SelectField';
import { TextArea } from '../TextArea';
import { TextField } from '../TextField';

const tooShort = 'Tulis nomor lengkap, misalnya 0812 3456 7890.';

/** Every field, filled, empty and wrong. */
export function Forms() {
  return (
    <Section title="ErrorSummary · Field">
      <Form method="post" className="stack page-narrow">
        <ErrorSummary problems={[{ href: '#telepon', say: tooShort }]} />
        <TextField label="Nama usaha" name="nama" defaultValue="Dapur Mak Itam" autoComplete="organization" />
        <TextField
          label="Nomor telepon"
          name="telepon"
          type="tel"
          hint="Kami kabari pesanan lewat nomor ini."
          error={tooShort}
          defaultValue="0812"
        />
        <TextField label="NIB" name="nib" optional inputMode="numeric" />
        <TextArea label="Cerita usahamu" name="cerita" hint="Siapa yang membuat, dari bahan apa, sejak kapan?" />
        <MoneyField label="Harga" name="harga" defaultValue="45.000" />
        <NumberField label="Berat kirim" name="berat" unit="gram" defaultValue={500} min={1} />
        <SelectField
          label="Kabupaten atau kota"
          name="wilayah"
          options={[
            { value: '15.01', label: 'Kerinci' },
            { group: 'Kota', options: [{ value: '15.71', label: 'Kota Jambi' }] },
          ]}
        />
        <RadioGroup
          label="Pengiriman"
          name="kirim"
          defaultValue="jne"
          choices={[
            { value: 'jne', label: 'JNE Reguler', hint: '2 sampai 4 hari', aside: <Money rupiah={18000} /> },
            { value: 'ambil', label: 'Ambil sendiri di Siulak', aside: <Money rupiah={0} /> },
            { value: 'kurir', label: 'Kurir toko', hint: 'Belum melayani daerahmu', disabled: true },
          ]}
        />
        <Checkbox label="Aku setuju dengan syarat Sepucuk" name="setuju" error="Centang dulu untuk lanjut." />
        <FileField label="Foto produk" name="foto" accept="image/*" multiple hint="Paling besar 10 MB tiap foto." />
        <QuantityStepper name="jumlah" value={2} max={5} label="Jumlah Kopi Kerinci 250 g" />
        <ActionBar>
          <Button>Kirim untuk diverifikasi</Button>
        </ActionBar>
      </Form>
    </Section>
  );
}
