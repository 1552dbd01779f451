export { type AreaOptions, type AreaValues, areaOptions, type Reach } from './areaOptions';
export {
  type Area,
  districtsOf,
  JAMBI,
  regenciesByProvince,
  regenciesOfJambi,
  regencyTitle,
  villagesOf,
} from './areas';
export { type ResolvedArea, resolveArea } from './resolveArea';
export { type RegencyWithDistricts, regenciesWithDistricts } from './withDistricts';
