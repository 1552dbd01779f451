export { campaignPage } from './campaignPage';
export { type CampaignState, runningAt } from './duration';
export { dropGoods, featureGoods, MOST_GOODS, moveGoods } from './featureGoods';
export { campaignForStaff, campaignsForStaff, type FeaturedForStaff } from './forStaff';
export { goodsToFeature } from './goodsToFeature';
export { type CampaignNotice, campaignNotices, type RunningCampaign, runningCampaigns } from './runningCampaigns';
export { type CampaignWords, createCampaign, editCampaign } from './saveCampaign';
export { type Theme, themes } from './themes';
