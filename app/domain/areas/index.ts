export { type AreaValues, areaOptions } from './areaOptions';
export { districtsOf, JAMBI, regenciesOfJambi, regencyTitle, villagesOf } from './areas';
export { type ResolvedArea, resolveArea } from './resolveArea';
export { regenciesWithDistricts } from './withDistricts';
