export { categoriesNear } from './categoriesNear';
export { countSales } from './countSales';
export type { Facet, Filters } from './filters';
export { findGoods } from './findGoods';
export { keepTerm } from './keepTerm';
export { countWords, learnWords } from './learnWords';
export { searchProducts } from './searchProducts';
export type { SearchOrder } from './sorts';
export { understand } from './understand';
