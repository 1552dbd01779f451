export { type TaxMonth, taxMonths } from './collectedByMonth';
export { type DesignationWish, designate, endDesignation, type NotDesignated } from './designate';
export { type Designation, designations } from './designations';
export { giveTaxLetter, type NoLetter, type TaxLetterWish } from './giveTaxLetter';
export { monthlyTaxFile } from './monthlyTaxFile';
export { type OwnTax, ownTax } from './ownTax';
export { saveTaxProfile, type TaxProfileWish } from './saveTaxProfile';
export { taxOf } from './taxOf';
export { type TaxOnInvoice, taxOnInvoice } from './taxOnInvoice';
