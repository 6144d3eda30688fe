/*
 * In Jest's sandbox every look at a global (`Object`, `Array` …) goes through the sandbox's own door, which is
 * slow: Drizzle's `is` took a sixth of the time of the tests. Modules of libraries that do it all the time get
 * these globals as names of their own; nothing else of them changes.
 */
const globals = [
  'Object',
  'Array',
  'Promise',
  'Symbol',
  'Error',
  'JSON',
  'Math',
  'String',
  'Number',
  'Boolean',
];

module.exports = {
  process(source) {
    const isModule = /^\s*(?:import|export)\b/m.test(source);
    const names = isModule ? globals.filter((name) => uses(source, name) && !declares(source, name)) : [];
    // On the first line, so that line numbers stay.
    return { code: names.length > 0 ? `const { ${names.join(', ')} } = globalThis; ${source}` : source };
  },
};

function uses(source, name) {
  return new RegExp(`\\b${name}\\b`).test(source);
}

/** The module has a thing of its own by this name, or might. */
function declares(source, name) {
  return (
    new RegExp(`\\b(?:class|function|const|let|var|as|import)\\s+${name}\\b`).test(source) ||
    new RegExp(`^\\s*(?:import|export)\\b[^;]*[{,]\\s*${name}\\s*[,}]`, 'm').test(source)
  );
}
