throw new Error('at import');
export {};
