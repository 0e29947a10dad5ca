// Own sources import each other with the name they have after the build: './x.js' means './x.ts' here.
module.exports = (request, options) =>
  options.defaultResolver(
    request,
    options.basedir.includes('node_modules') ? options : { ...options, extensionAlias: { '.js': ['.ts', '.js'] } },
  );
