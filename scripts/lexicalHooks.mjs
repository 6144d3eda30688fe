/* Loader hook of register.mjs: takes the production files of lexical's packages. */
export function resolve(specifier, context, next) {
  if (specifier !== 'lexical' && !specifier.startsWith('@lexical/')) return next(specifier, context);
  return next(specifier, { ...context, conditions: ['production', ...context.conditions] });
}
