#!/usr/bin/env node
// Newer versions of Node keep what they have compiled for the next time.
require('node:module').enableCompileCache?.();
require('../dist/bin.cjs');
