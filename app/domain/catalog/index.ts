export { type CategoryName, rootCategories } from './categories';
