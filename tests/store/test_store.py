from coxa.programme.profile import Profile


def test_people(store):
    assert store.people() == ()
    store.add("me", Profile(40, "female", 60.0, 1.7))
    assert store.people() == ("me",)
