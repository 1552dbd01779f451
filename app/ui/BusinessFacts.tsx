import type { Sector } from '../../prisma/generated/enums';
import { m } from '../words/generated/messages';
import { DefinitionList } from './DefinitionList';
import { sectorNames } from './sectors';

type BusinessFactsProps = {
  ownerName: string;
  nib: string | null;
  sector: Sector;
  makes: string;
  since: number | null;
  phone: string | null;
  addressLine: string;
  villageName: string;
  districtName: string;
  regencyName: string;
};

/** An entry of the register, as its owner and the office read it. */
export function BusinessFacts(business: BusinessFactsProps) {
  const { addressLine, villageName, districtName, regencyName, phone } = business;
  return (
    <DefinitionList
      facts={[
        { name: m.register_owner_name(), value: business.ownerName },
        { name: m.register_makes(), value: business.makes },
        { name: m.register_sector(), value: sectorNames[business.sector]() },
        { name: m.register_nib(), value: business.nib ?? m.register_none() },
        { name: m.register_since(), value: business.since ?? m.register_none() },
        { name: m.register_phone(), value: phone ? <a href={`tel:${phone}`}>{phone}</a> : m.register_none() },
        { name: m.register_address(), value: [addressLine, villageName, districtName, regencyName].join(', ') },
      ]}
    />
  );
}
