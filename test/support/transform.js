const { createHash } = require('node:crypto');
const { create, VERSION } = require('ts-node');

const compiler = create({ transpileOnly: true, compilerOptions: { module: 'commonjs', allowJs: true } });

module.exports = {
  process: (source, file) => ({ code: compiler.compile(source, file) }),
  getCacheKey: (source, file) => createHash('sha1').update(VERSION).update(file).update(source).digest('hex'),
};
