/* Closing lines: how many ran on which database. */
const { DefaultReporter } = require('@jest/reporters');

module.exports = class Reporter extends DefaultReporter {
  constructor(...args) {
    super(...args);
    this.counts = new Map();
  }

  onTestResult(test, result, aggregated) {
    super.onTestResult(test, result, aggregated);
    const project = test.context.config.displayName.name;
    const count = this.counts.get(project) ?? { passed: 0, failed: 0, skipped: 0 };
    count.passed += result.numPassingTests;
    count.failed += result.numFailingTests + (result.testExecError ? 1 : 0);
    count.skipped += result.numPendingTests + result.numTodoTests;
    this.counts.set(project, count);
  }

  onRunComplete(contexts, results) {
    super.onRunComplete(contexts, results);
    const total = { passed: 0, failed: 0, skipped: 0 };
    process.stdout.write('\n');
    for (const [project, count] of this.counts) {
      for (const key of Object.keys(total)) total[key] += count[key];
      process.stdout.write(
        `  ${project}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`,
      );
    }
    const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
    process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
  }
};
