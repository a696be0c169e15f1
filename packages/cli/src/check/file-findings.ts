// In a file of its own, so that it is loaded only for a file that has something to set aside or a config above it.
export { applyIgnores } from '@openmastery/unit-format';
export {
  checkMetadata,
  isFatalRule,
  isOptIn,
  optedIn,
  withSeverities,
} from '@openmastery/unit-format/config';
