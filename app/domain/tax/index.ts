export { type TaxMonth, taxMonths } from './collectedByMonth';
export { designate, endDesignation } from './designate';
export { type Designation, designations } from './designations';
export { giveTaxLetter } from './giveTaxLetter';
export { monthlyTaxFile } from './monthlyTaxFile';
export { type OwnTax, ownTax } from './ownTax';
export { saveTaxProfile } from './saveTaxProfile';
export { taxOf } from './taxOf';
export { type TaxOnInvoice, taxOnInvoice } from './taxOnInvoice';
