exports.validateATS = () => ({ score: 0, checks: [] });
exports.getRecommendations = () => [];
