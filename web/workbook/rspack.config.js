// Modules get numbers in their order: names made of paths would differ from place to place.
module.exports = { optimization: { moduleIds: "natural", chunkIds: "natural" } };
