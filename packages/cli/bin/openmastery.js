#!/usr/bin/env node
import * as module from 'node:module';

// Newer versions of Node keep what they have compiled for the next time.
module.enableCompileCache?.();
await import('../dist/bin.mjs');
