export { type Chosen, cardsById, type PageKey, type ProductCard, readCards } from './cards';
export { type CategoryName, rootCategories } from './categories';
export { categoryChoices } from './categoryChoices';
export { categoryShelves } from './categoryShelves';
export { type CategoryBranch, categoryTree, findCategory } from './categoryTree';
export { editProduct } from './editProduct';
export { type Kept, keepPicture, readClosedPicture } from './keepPicture';
export { listProduct } from './listProduct';
export { makeAvifs } from './makeAvifs';
export { type MakerChoice, makerById, makerOfShop, makersByName } from './makersByName';
export { mayEditProducts } from './mayEditProducts';
export { moveProduct } from './moveProduct';
export { moreOfShop, newestInCategories, newestOfShop, newestProducts } from './newestProducts';
export { goods, isOnShow, isShopOnShow, placeName } from './onShow';
export { asPage, type CardPage, PAGE_SIZE } from './paging';
export { placesOfGoods } from './places';
export { priceFor } from './prices';
export {
  type NotSaved,
  type ProblemCode,
  type ProductDetails,
  type ProductProblem,
  productLimits,
} from './productDetails';
export { type ProductForEditing, productForEditing } from './productForEditing';
export { type PermitOnPage, type ProductPage, productPage, type VariantOnPage } from './productPage';
export { canTake, type ProductStatus } from './productStates';
export { type ProductOfShop, productsOfShop } from './productsOfShop';
export { type ShopCard, shopList } from './shopList';
export { type ShopPage, type ShopRate, shopPage } from './shopPage';
