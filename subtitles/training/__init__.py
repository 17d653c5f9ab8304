"""The workshop: train, evaluate and export the classifier. torch lives here."""
