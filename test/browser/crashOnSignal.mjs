/* Loaded before the hub by a test: SIGUSR2 makes it fail as an unforeseen mistake would. */
process.on('SIGUSR2', () => {
  setTimeout(() => {
    throw new Error('an unforeseen mistake');
  }, 0);
});
