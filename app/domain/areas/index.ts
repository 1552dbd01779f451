export { type Area, districtsOf, regenciesByProvince, regenciesOfJambi, regencyTitle, villagesOf } from './areas';
