/** Opens the window's page. */
import '../styles/base.css';

import { mount } from 'svelte';

import App from './App.svelte';

const target = document.getElementById('window');
if (target) mount(App, { target });
