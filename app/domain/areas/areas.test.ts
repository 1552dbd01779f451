import { expect, test } from 'vitest';
import { areaOptions } from './areaOptions';
import { resolveArea } from './resolveArea';

const lempur = { regencyCode: '15.01', districtCode: '15.01.01', villageCode: '15.01.01.2001' };
const menteng = { regencyCode: '31.71', districtCode: '31.71.06', villageName: '  Menteng   Dalam ' };

test('a village of Jambi is named with everything above it', async () => {
  expect(await resolveArea(lempur)).toEqual({
    ok: true,
    area: {
      ...lempur,
      regencyName: 'Kabupaten Kerinci',
      districtName: 'Gunung Raya',
      villageName: expect.any(String),
      provinceName: 'Jambi',
    },
  });
});

test('outside Jambi the village is what was typed', async () => {
  expect(await resolveArea(menteng)).toMatchObject({
    ok: true,
    area: { villageCode: null, villageName: 'Menteng Dalam' },
  });
});

test.each([
  ['nothing', {}, 'regencyCode'],
  ['a regency that does not exist', { regencyCode: '99.99' }, 'regencyCode'],
  ['words', { regencyCode: "' OR 1=1 --", districtCode: '💥' }, 'regencyCode'],
  ['no district', { regencyCode: '15.01' }, 'districtCode'],
  ['a district of another regency', { ...lempur, regencyCode: '15.71' }, 'districtCode'],
  ['a village of another district', { ...lempur, villageCode: '15.71.01.1001' }, 'villageName'],
  ['a village of Jambi that was typed', { ...lempur, villageCode: '', villageName: 'Lempur' }, 'villageName'],
  ['elsewhere, no village', { ...menteng, villageName: ' ' }, 'villageName'],
  ['elsewhere, an endless village', { ...menteng, villageName: 'a'.repeat(81) }, 'villageName'],
])('%s is refused at the field where it goes wrong', async (_, values, field) => {
  expect(await resolveArea(values)).toEqual({ ok: false, field });
});

test('a business chooses among the eleven regencies of Jambi', async () => {
  const { regencies, districts, villages } = await areaOptions({}, 'jambi');
  expect(regencies).toHaveLength(1);
  expect(regencies[0]).toMatchObject({ province: null });
  expect(regencies[0]!.regencies).toHaveLength(11);
  expect([districts, villages]).toEqual([[], []]);
});

test('a parcel goes to every province, those of Jambi first', async () => {
  const { regencies, districts, villages } = await areaOptions(menteng, 'indonesia');
  expect(regencies[0]!.province).toBe('Jambi');
  expect(regencies.length).toBeGreaterThan(30);
  expect(districts.length).toBeGreaterThan(5);
  expect(villages).toEqual([]);
});

test('the next list is that of the step before, and none for steps that do not fit', async () => {
  expect((await areaOptions(lempur, 'jambi')).villages.length).toBeGreaterThan(5);
  expect((await areaOptions({ ...lempur, regencyCode: '15.71' }, 'jambi')).villages).toEqual([]);
  expect((await areaOptions(menteng, 'jambi')).districts).toEqual([]);
});
