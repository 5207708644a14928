import fc from 'fast-check';

/** `npm test` says the same about the same code; `npm run fuzz` looks for texts that nobody thought of. */
fc.configureGlobal(process.env.FUZZ === undefined ? { seed: 1 } : { numRuns: Number(process.env.FUZZ) });
